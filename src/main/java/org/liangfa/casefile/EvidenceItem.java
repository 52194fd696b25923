package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * An item of evidence.
 *
 * @param id unique in the file
 * @param kind its statutory kind. Source: APL-2021#46.1
 * @param title its title
 * @param date the day it was made or obtained
 * @param proves what it proves; may be empty
 * @param verified whether it was verified (查证属实). Source: APL-2021#46.2
 * @param lawful whether it was lawfully obtained. Source: APL-2021#46.3
 */
public record EvidenceItem(
    @Form(Form.Kind.ID) String id,
    EvidenceKind kind,
    String title,
    Known<LocalDate> date,
    @Omit String proves,
    Answer verified,
    Answer lawful) {}
