package org.stakeline.read.cover;

/** A caption that was found, and the word after it. */
record CaptionMatch(CaptionHit hit, int next) {}
