package lu.espace.signature.service;

import java.util.List;
import java.util.stream.Stream;
import lu.espace.document.service.StoredDocuments;
import lu.espace.signature.adapter.SignatureAdapters;

/** Everything that takes part in a signature. */
final class SignatureBeans {

  static final List<Class<?>> ALL =
      Stream.concat(
              SignatureAdapters.ALL.stream(),
              Stream.of(
                  StartSignature.class,
                  ContinueSignature.class,
                  ResumeSignature.class,
                  CancelSignature.class,
                  FinishSignature.class,
                  AcceptSignature.class,
                  AddTimestamp.class,
                  SignatureBook.class,
                  SignatureReport.class,
                  SignedDocuments.class,
                  SignerRules.class,
                  Preparations.class,
                  StoredDocuments.class,
                  CaseFileOfTest.class))
          .toList();

  private SignatureBeans() {}
}
