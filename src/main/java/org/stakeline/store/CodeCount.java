package org.stakeline.store;

import org.stakeline.evidence.Finding;

/** How many findings have one code and level. */
public record CodeCount(String code, Finding.Level level, long findings) {}
