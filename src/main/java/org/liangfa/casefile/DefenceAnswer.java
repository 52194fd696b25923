package org.liangfa.casefile;

import org.liangfa.kernel.Answer;

/**
 * How the draft treats one argument of the party. Source: APL-2021#45.1
 *
 * @param argued the circumstance the party relies on
 * @param adopted whether it is adopted
 * @param reason why; may be empty
 */
public record DefenceAnswer(
    @Form(Form.Kind.CIRCUMSTANCE) String argued, Answer adopted, @Omit @Form(Form.Kind.BLANK) String reason) {}
