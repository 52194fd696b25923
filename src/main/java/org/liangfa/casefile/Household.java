package org.liangfa.casefile;

import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * Figures of a household, yuan a month.
 *
 * @param persons members, one or more
 * @param monthlyIncome of all members
 * @param monthlyNecessarySpending food, housing, schooling, treatment
 * @param subsistenceLine local subsistence allowance line (最低生活保障标准), per head
 * @param hardshipRecognised whether an authority has recognised the hardship
 */
public record Household(
    Known<Integer> persons,
    Known<Money> monthlyIncome,
    Known<Money> monthlyNecessarySpending,
    Known<Money> subsistenceLine,
    Answer hardshipRecognised) {}
