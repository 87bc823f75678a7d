package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;

/** A share count that the filing states as a base of its percents. */
public record Outstanding(
        Stated<Shares> shares, Stated<String> securityTitle, Stated<LocalDate> asOf) {}
