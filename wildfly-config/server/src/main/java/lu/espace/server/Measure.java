package lu.espace.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxPki;

/**
 * Measures a running sandbox: start-up time, memory, and the server's CPU time for each of the main
 * pages. CPU time is the figure to compare, it depends little on what else the machine does.
 */
public final class Measure {

  private static final Pattern STARTED = Pattern.compile("WFLYSRV0025.* started in (\\d+)ms");
  private static final List<String> PAGES =
      List.of("/space", "/space/information", "/space/procedures", "/space/files");

  private final Sandbox sandbox;
  private final PrintStream out;

  private Measure(Sandbox sandbox, PrintStream out) {
    this.sandbox = sandbox;
    this.out = out;
  }

  /**
   * @param arguments the directory of the source tree, how many requests to each page (200), the
   *     person (claire-schmit), the number and the step of one of its drafts ({@code
   *     ABCD-EFGH-IJKL&step=post}) whose page, autosave and step change are measured, too
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : ".");
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    String person = arguments.length > 2 ? arguments[2] : "claire-schmit";
    String draft = arguments.length > 3 ? arguments[3] : null;
    resolveLocalNames();
    Sandbox sandbox = Run.sandbox(root.toAbsolutePath().normalize());
    new Measure(sandbox, System.out).run(times, person, draft);
  }

  private void run(int times, String person, String draft) {
    SandboxServer server = sandbox.server();
    ProcessFigures figures = ProcessFigures.of(server.base());
    out.printf(Locale.ROOT, "started in            %8d ms%n", startMilliseconds(server.base()));
    out.printf(Locale.ROOT, "CPU time so far       %8.0f ms%n", figures.cpuMilliseconds());
    SandboxPki pki = SandboxPki.read(sandbox.pki().directory(), Clock.systemUTC());
    PageLoad load = new PageLoad(figures, pki.directory(), person + "-auth.p12", pki.password());
    out.printf("%n%-28s %6s %8s %10s %10s%n", "page", "status", "bytes", "CPU ms", "wall ms");
    print(load.measure(server.addresses().publicPages().resolve("/index"), times));
    URI pages = server.addresses().professionalPages();
    for (String page : PAGES) {
      print(load.measure(pages.resolve(page), times));
    }
    if (draft != null) {
      new AssistantLoad(load, pages, draft).measure(times).forEach(this::print);
    }
    out.printf("%nheap after collection  %7d MB%n", figures.heapMegabytes());
    out.printf("metaspace              %7d MB%n", figures.metaspaceMegabytes());
    out.printf("resident               %7d MB%n", figures.residentMegabytes());
  }

  private void print(PageLoad.Figures page) {
    out.printf(
        Locale.ROOT,
        "%-28s %6d %8d %10.2f %10.2f%n",
        page.name(),
        page.status(),
        page.bytes(),
        page.cpuMilliseconds(),
        page.wallMilliseconds());
  }

  private static long startMilliseconds(Path base) {
    try {
      String log = Files.readString(base.resolve("log/console.log"));
      MatchResult last =
          STARTED.matcher(log).results().reduce((first, second) -> second).orElseThrow();
      return Long.parseLong(last.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Browsers know that names under localhost are this machine; the Java runtime is told. */
  private static void resolveLocalNames() {
    try {
      Path hosts = Files.createTempFile("espace", ".hosts");
      Files.writeString(hosts, "127.0.0.1 localhost pro.localhost\n");
      hosts.toFile().deleteOnExit();
      System.setProperty("jdk.net.hosts.file", hosts.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
