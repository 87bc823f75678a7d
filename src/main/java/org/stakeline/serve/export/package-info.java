/** What the pages show, as files: tables as CSV and XLSX, evidence packs as PDF. */
@NullMarked
package org.stakeline.serve.export;

import org.jspecify.annotations.NullMarked;
