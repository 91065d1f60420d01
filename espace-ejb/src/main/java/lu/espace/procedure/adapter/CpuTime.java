package lu.espace.procedure.adapter;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the current thread, in nanoseconds: by this forms and definitions are bounded,
 * so that a busy machine refuses none that an idle one takes.
 */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long start = THREADS.getCurrentThreadCpuTime();

  /** Whether the thread that made this has worked longer since. */
  boolean exceeds(long nanos) {
    return THREADS.getCurrentThreadCpuTime() - start > nanos;
  }
}
