/**
 * Batch: evaluates an archive of cases, one result line a case in the order of the input, whatever the number of threads.
 * What is wrong with a case becomes an error record in its place and never stops the run.
 *
 * <p>Nothing but the cases on the way is held in memory. What is written goes to a file beside the output that takes its
 * name only when all is done; a run that was cut short is taken up again from there.
 *
 * <p>Starting point: {@link org.liangfa.batch.Batch}.
 */
@NullMarked
package org.liangfa.batch;

import org.jspecify.annotations.NullMarked;
