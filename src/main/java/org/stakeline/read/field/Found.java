package org.stakeline.read.field;

/**
 * A value found in a text, and the characters of the text that say it: {@code from} to {@code to},
 * exclusive.
 */
public record Found<T>(T value, int from, int to) {}
