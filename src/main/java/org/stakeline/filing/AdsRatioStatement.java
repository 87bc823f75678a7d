package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.AdsRatio;

/** A statement of how many shares an ADS stands for. */
public record AdsRatioStatement(Stated<AdsRatio> ratio) {}
