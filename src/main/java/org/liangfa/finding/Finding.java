package org.liangfa.finding;

/**
 * A conclusion of one phase; later phases may look at it. Phase folders that conclude each type:
 *
 * <ul>
 *   <li>evidence: {@link Circumstance}
 *   <li>threshold: {@link Disposal}, {@link Question}, {@link FineBar}, {@link HigherFine}, {@link RegimeComparison}
 *   <li>exemption: {@link Disposal}, {@link Bar}
 *   <li>factors: {@link Ground}, {@link Aggravation}, {@link Bar}, {@link RedLine}, {@link NotGround},
 *       {@link Reduction}
 *   <li>impact: {@link AssessmentTrigger}, {@link AssessmentExclusion}, {@link Grading}, {@link Dimension}, {@link
 *       PanelConclusion}, {@link SupervisionOpinion}
 *   <li>score: {@link Points}
 *   <li>tier: {@link Opening}, {@link Bar}, {@link Conflict}, {@link ConfiscationLock}, {@link ExemptionKeeps}
 *   <li>procedure: {@link Duty}, {@link Conflict}
 *   <li>measures: {@link Measure}
 *   <li>any phase: {@link Risk}, {@link Question}
 * </ul>
 */
public sealed interface Finding
    permits Aggravation,
        AssessmentExclusion,
        AssessmentTrigger,
        Bar,
        Circumstance,
        ConfiscationLock,
        Conflict,
        Dimension,
        Disposal,
        Duty,
        ExemptionKeeps,
        FineBar,
        Grading,
        Ground,
        HigherFine,
        Measure,
        NotGround,
        Opening,
        PanelConclusion,
        Points,
        Question,
        RedLine,
        Reduction,
        RegimeComparison,
        Risk,
        SupervisionOpinion {}
