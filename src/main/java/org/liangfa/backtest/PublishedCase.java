package org.liangfa.backtest;

import org.liangfa.casefile.CaseFile;

/**
 * A decided case.
 *
 * @param place folder, or file and entry, for messages
 * @param file the case file, without its outcome
 * @param outcome how it ended
 */
public record PublishedCase(String place, CaseFile file, PublishedOutcome outcome) {}
