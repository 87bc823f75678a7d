package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.time.LocalDate;

/**
 * A filing that this one says it amends.
 *
 * @param amendmentNumber 0 is the original
 * @param filedDate not stated where the filing says only <i>dated</i>
 * @param calledAs the name that this filing gives it
 */
public record EarlierFiling(
        Stated<Integer> amendmentNumber, Stated<LocalDate> filedDate, Stated<String> calledAs) {}
