/** The structured Schedules 13D and 13G of December 2024 on, and the few before. */
@NullMarked
package org.stakeline.read.xml;

import org.jspecify.annotations.NullMarked;
