@NullMarked
package org.stakeline.serve.export;

import org.jspecify.annotations.NullMarked;
