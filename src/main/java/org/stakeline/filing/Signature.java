package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.time.LocalDate;

/** One signature: for whom, by whom, as what, and when. */
public record Signature(
        Stated<String> person,
        Stated<String> signedBy,
        Stated<String> title,
        Stated<LocalDate> date) {}
