package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ratio;

import java.util.Optional;

/**
 * What a person's amount is of all classes of an issuer's shares together, and of all votes: its
 * economic share and its voting share, which the percent of the registered class is neither of.
 *
 * @param person the cover page, from 0
 * @param ofAllShares row 11 over the shares of all classes; the economic share where all earn alike
 * @param ofVotes where the filing says how many votes each class has, how many shares of each are
 *     outstanding, and how many of each the person has
 * @param words both, and why the votes are not computed where they are not
 */
public record ClassShare(
        int person, Derived<Ratio> ofAllShares, Optional<Derived<Ratio>> ofVotes, String words) {}
