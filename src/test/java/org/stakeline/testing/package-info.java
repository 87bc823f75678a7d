/** What tests are run with: what lies outside the project, and what was left out. */
@NullMarked
package org.stakeline.testing;

import org.jspecify.annotations.NullMarked;
