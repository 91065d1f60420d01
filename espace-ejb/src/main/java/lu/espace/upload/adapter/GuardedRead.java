package lu.espace.upload.adapter;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import lu.espace.upload.port.FileContent;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A received PDF as PDFBox reads it. A small file may unpack into gigabytes; because every
 * unpacking reads from here, this is where it ends: what the thread allocated and how long it took
 * is counted at each read, and beyond the bounds no byte is given any more.
 */
final class GuardedRead extends PartsRead implements RandomAccessRead {

  private static final long MOST_ALLOCATED = 192L * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long begun = System.nanoTime();
  private long place;
  private long allocated;
  private long mark = THREADS.getCurrentThreadAllocatedBytes();
  private boolean exceeded;
  private boolean closed;

  GuardedRead(FileContent content) {
    super(content);
  }

  /** Whether it refused to go on; PDFBox may have taken that for a fault of the file. */
  boolean isExceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    guard();
    int octet = place < size() ? at(place++) : -1;
    mark = THREADS.getCurrentThreadAllocatedBytes();
    return octet;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    guard();
    int some = copy(place, into, offset, length);
    place += Math.max(some, 0);
    mark = THREADS.getCurrentThreadAllocatedBytes();
    return some;
  }

  /** What this class itself allocates, for the parts, does not count. */
  private void guard() throws IOException {
    allocated += THREADS.getCurrentThreadAllocatedBytes() - mark;
    if (allocated > MOST_ALLOCATED || System.nanoTime() - begun > LONGEST.toNanos()) {
      exceeded = true;
      throw new IOException("The PDF unpacks into too much");
    }
  }

  @Override
  public long getPosition() {
    return place;
  }

  @Override
  public void seek(long position) {
    place = Math.min(position, size());
  }

  @Override
  public long length() {
    return size();
  }

  @Override
  public boolean isEOF() {
    return place >= size();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
