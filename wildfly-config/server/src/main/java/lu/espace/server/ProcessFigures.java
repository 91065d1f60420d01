package lu.espace.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operating system and the virtual machine say about a server's process (Linux). */
final class ProcessFigures {

  /** Ticks per second in /proc, which is 100 wherever Linux runs Java. */
  private static final double TICKS_PER_MILLISECOND = 0.1;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;
  private static final int KILOBYTES_PER_MEGABYTE = 1024;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern HEAP = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");
  private static final Pattern METASPACE = Pattern.compile("Metaspace\\s+used (\\d+)K");

  private final long pid;

  ProcessFigures(long pid) {
    this.pid = pid;
  }

  /** The process of the server on a base directory. */
  static ProcessFigures of(Path base) {
    String argument = "-Djboss.server.base.dir=" + base;
    return ProcessHandle.allProcesses()
        .filter(handle -> handle.info().command().filter(c -> c.endsWith("java")).isPresent())
        .filter(handle -> read(handle.pid(), "cmdline").contains(argument))
        .map(handle -> new ProcessFigures(handle.pid()))
        .findFirst()
        .orElseThrow(() -> new ServerFailure("No server runs on " + base));
  }

  /** CPU time used since the start, in milliseconds. */
  double cpuMilliseconds() {
    String stat = read(pid, "stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    return ticks / TICKS_PER_MILLISECOND;
  }

  long residentMegabytes() {
    return find(RESIDENT, read(pid, "status"));
  }

  /** Heap in use after a full collection. */
  long heapMegabytes() {
    jcmd("GC.run");
    return find(HEAP, jcmd("GC.heap_info"));
  }

  long metaspaceMegabytes() {
    return find(METASPACE, jcmd("GC.heap_info"));
  }

  private static long find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new ServerFailure("No figure in: " + text);
    }
    return Long.parseLong(matcher.group(1)) / KILOBYTES_PER_MEGABYTE;
  }

  private String jcmd(String command) {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process process = new ProcessBuilder(program, Long.toString(pid), command).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), file));
    } catch (IOException gone) {
      return "";
    }
  }
}
