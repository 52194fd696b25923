/**
 * What the officer gets: the result of one case, complete, in records that every report format reads. No decisions here.
 *
 * <p>Component names are the keys of the published JSON result; changing one is a breaking change.
 */
@NullMarked
package org.liangfa.result;

import org.jspecify.annotations.NullMarked;
