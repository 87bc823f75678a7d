/** Tests in a real browser: which one, how it is started, and the pages that tests are given. */
@NullMarked
package org.stakeline.browser;

import org.jspecify.annotations.NullMarked;
