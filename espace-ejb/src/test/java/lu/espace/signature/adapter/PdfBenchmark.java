package lu.espace.signature.adapter;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import lu.espace.document.adapter.FopFormPrinter;
import lu.espace.document.adapter.SampleForms;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.domain.PrintedForm.Part.Table;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.sandbox.pki.Credential;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.signature.TrustConfiguration;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.SigningTerms;
import lu.espace.trust.RunningTrustServices;

/**
 * Measures the processor time of this thread for a printed PDF and for the steps of a signature, in
 * milliseconds, after a warm-up. The trust services run in the same process on other threads and
 * are not counted. Run by hand with the test class path.
 */
public final class PdfBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final byte[] DIGEST_INFO =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  private PdfBenchmark() {}

  /**
   * @param arguments the number of runs, 200 by default
   */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    FopFormPrinter printer = new FopFormPrinter();
    PrintedForm small = SampleForms.vacancy(Language.FR);
    PrintedForm large = large();
    measure("print, 1 to 2 pages", runs, () -> printer.print(small, SampleForms.INSTANCE));
    measure("print, 200 table rows", runs / 4, () -> printer.print(large, SampleForms.INSTANCE));
    sign(runs, printer.print(small, SampleForms.INSTANCE));
    System.exit(0);
  }

  private static PrintedForm large() {
    List<List<String>> rows =
        Collections.nCopies(200, List.of("Français", "C1", "B2", "Langue du chantier"));
    Table table = new Table("Langues", List.of("Langue", "Lu", "Parlé", "Remarque"), rows);
    return SampleForms.withSections(Language.FR, List.of(new Section("Annexe", List.of(table))));
  }

  private static void sign(int runs, byte[] pdf) throws Exception {
    try (RunningTrustServices services = RunningTrustServices.start()) {
      DssPdfSigner signer =
          new DssPdfSigner(SignatureAdapters.authorities(new TrustConfiguration(services)));
      Credential claire = services.pki().holder("claire-schmit").sign();
      SigningTerms terms =
          new SigningTerms(
              claire.chain(),
              Instant.ofEpochSecond(System.currentTimeMillis() / 1000),
              Clocks.LUXEMBOURG);
      PreparedPdf prepared = signer.prepare(pdf, terms);
      byte[] raw = raw(claire, signer.digestToSign(prepared));
      byte[] signed = signer.embed(prepared, raw);
      Ssn holder = new Ssn(services.pki().holder("claire-schmit").person().ssn());
      measure("sign, prepare", runs, () -> signer.prepare(pdf, terms));
      measure("sign, digest to sign", runs, () -> signer.digestToSign(prepared));
      measure("sign, embed with time-stamp", runs, () -> signer.embed(prepared, raw));
      measure("sign, check with OCSP", runs, () -> signer.check(signed, pdf, holder));
    }
  }

  private static byte[] raw(Credential credential, byte[] digest)
      throws GeneralSecurityException, IOException {
    Signature rsa = Signature.getInstance("NONEwithRSA");
    rsa.initSign(credential.key());
    rsa.update(DIGEST_INFO);
    rsa.update(digest);
    return rsa.sign();
  }

  private static void measure(String what, int runs, Callable<?> work) throws Exception {
    for (int i = 0; i < runs; i++) {
      work.call();
    }
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < runs; i++) {
      work.call();
    }
    double millis = (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / runs;
    System.out.printf("%-30s %8.2f ms CPU%n", what, millis);
  }
}
