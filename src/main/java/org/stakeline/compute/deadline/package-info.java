/** When a filing was due under the rule in force on the day of its event. */
@NullMarked
package org.stakeline.compute.deadline;

import org.jspecify.annotations.NullMarked;
