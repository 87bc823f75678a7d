package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The judgements on who is the same person. None is changed and none is deleted; a withdrawal is
 * kept beside it.
 */
public interface Judgements {

    /**
     * What somebody asks to have judged.
     *
     * @param one a spelling's id, or a person's, which stands for its first spelling
     * @param other another; where the verdict is that they differ and {@code one} is a spelling of
     *     this person, the first of its other spellings
     */
    record Asked(String one, String other, Verdict verdict, String author, String reason) {}

    /** Judges by hand, from this moment on. */
    Judged judge(Asked asked, Instant at);

    /** Takes a judgement by hand back, from this moment on. */
    Judged withdraw(long number, String author, String reason, Instant at);

    Optional<JudgementRow> byNumber(long number);

    /** All on spellings of this person, the newest first. */
    List<JudgementRow> of(String person);

    /**
     * Those on spellings of this person that were in force.
     *
     * @param knownBy at that moment, by what the public record had then; null for now
     */
    List<JudgementRow> inForce(String person, @Nullable Instant knownBy);
}
