/** Diagrams of who controls whom: what is to be drawn, and where each box and line comes to lie. */
@NullMarked
package org.stakeline.serve.diagram;

import org.jspecify.annotations.NullMarked;
