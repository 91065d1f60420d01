package lu.espace.upload.port;

import java.util.Optional;

/** Looks for harmful content. */
public interface Scanner {

  /**
   * @return what was found, as the scanner calls it; empty where the file is clean
   * @throws ScannerSilent where the scanner gave no answer about this file
   */
  Optional<String> scan(FileContent content) throws ScannerSilent;

  /**
   * Its version with that of its signatures.
   *
   * @throws ScannerSilent where it does not answer
   */
  String version() throws ScannerSilent;
}
