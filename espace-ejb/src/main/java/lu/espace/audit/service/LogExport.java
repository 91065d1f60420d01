package lu.espace.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import lu.espace.audit.domain.AuditError;
import lu.espace.audit.domain.AuditLine;
import lu.espace.casefile.service.FileKey;
import lu.espace.document.port.ListPrinter;
import lu.espace.document.service.DocumentContent;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Lets a business take its log with it: for a spreadsheet, or printed with the chain's state. */
@Stateless
@Guarded
public class LogExport {

  /** Lines of a CSV file, written as they are read. */
  public static final int MOST_IN_CSV = 50_000;

  /** Lines of a PDF, which is made in memory. */
  public static final int MOST_IN_PDF = 2_000;

  private static final int BATCH = 500;

  @Inject private LogQuery query;
  @Inject private LogWords words;
  @Inject private LogTexts texts;
  @Inject private LogSheet sheet;
  @Inject private Chains chains;
  @Inject private ListPrinter printer;

  /**
   * Writes the lines, the newest first.
   *
   * @throws BusinessException {@link AuditError#READER_GONE}
   */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public void csv(EspaceId espace, LogFilter filter, Language language, OutputStream out) {
    try {
      LogCsv csv = new LogCsv(texts, language, out);
      csv.begin();
      write(espace, filter, language, csv);
      csv.end();
    } catch (IOException gone) {
      throw new BusinessException(AuditError.READER_GONE, gone);
    }
  }

  /** Prints the newest lines and what a check of the whole chain finds at this moment. */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public DocumentContent pdf(EspaceId espace, LogFilter filter, Language language) {
    ChainState chain = chains.check(espace.value());
    List<AuditLine> found = query.lines(espace, filter, Optional.empty(), MOST_IN_PDF + 1);
    boolean left = found.size() > MOST_IN_PDF;
    List<LogLine> lines = words.of(espace, left ? found.subList(0, MOST_IN_PDF) : found, language);
    return DocumentContent.made(
        texts.text(language, "export.name") + ".pdf",
        "application/pdf",
        printer.print(sheet.of(espace, filter, lines, left, chain, language)));
  }

  private void write(EspaceId espace, LogFilter filter, Language language, LogCsv csv)
      throws IOException {
    Optional<FileKey> after = Optional.empty();
    int written = 0;
    List<AuditLine> batch;
    do {
      batch = query.lines(espace, filter, after, BATCH);
      csv.lines(words.of(espace, batch, language));
      written += batch.size();
      after = batch.isEmpty() ? after : Optional.of(BusinessLog.key(batch.get(batch.size() - 1)));
    } while (batch.size() == BATCH && written < MOST_IN_CSV);
    if (batch.size() == BATCH && !query.lines(espace, filter, after, 1).isEmpty()) {
      csv.more(MOST_IN_CSV);
    }
  }
}
