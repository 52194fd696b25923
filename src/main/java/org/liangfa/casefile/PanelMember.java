package org.liangfa.casefile;

/**
 * A member of the panel and what he or she found. A dimension not voted on yet is unknown.
 *
 * @param name unique in the panel
 * @param conflict declaration on conflict of interest
 * @param legality 合法性
 * @param reasonableness 合理性
 * @param feasibility 可行性
 * @param controllability 可控性
 * @param advice what the member advises
 * @param reasons may be empty
 */
public record PanelMember(
    String name,
    ConflictDeclaration conflict,
    Known<Vote> legality,
    Known<Vote> reasonableness,
    Known<Vote> feasibility,
    Known<Vote> controllability,
    Known<PanelAdvice> advice,
    @Omit String reasons) {}
