/** Recognisers shared by the eras: numbers, percents, dates, names, sentences. */
@NullMarked
package org.stakeline.read.field;

import org.jspecify.annotations.NullMarked;
