package org.stakeline.filing;

import java.time.LocalDate;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Shares;

/** A share count that the filing states as a base of its percents. */
public record Outstanding(Stated<Shares> shares, Stated<String> securityTitle, Stated<LocalDate> asOf) {}
