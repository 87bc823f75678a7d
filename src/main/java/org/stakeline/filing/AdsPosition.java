package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.Shares;

/** Shares said to be held as ADSs: <i>N shares in the form of M ADSs held by H</i>. */
public record AdsPosition(Stated<Shares> shares, Stated<Ads> ads, Stated<String> holder) {}
