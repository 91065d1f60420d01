package lu.espace.procedure.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.service.CheckDefinition;
import lu.espace.procedure.service.DefinitionReport;
import lu.espace.procedure.service.ProcedureLine;
import lu.espace.procedure.service.PublishDefinition;
import lu.espace.procedure.service.Published;
import lu.espace.procedure.service.RevisionLine;
import lu.espace.procedure.service.RevisionList;
import lu.espace.procedure.service.WithdrawProcedure;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;

/**
 * What the pages of operators do, as lines of text for {@code procedure.sh}. Behind the same login:
 * an operator's certificate. A page of another site cannot send what it takes, because browsers ask
 * before they send this type of content elsewhere.
 */
@WebServlet("/operator/definitions")
public class DefinitionCommands extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XML = "application/xml";
  private static final int UNPROCESSABLE = 422;

  @Inject private transient RevisionList revisions;
  @Inject private transient CheckDefinition checker;
  @Inject private transient PublishDefinition publisher;
  @Inject private transient WithdrawProcedure withdrawal;
  @Inject private transient Prefs prefs;
  @Inject private transient Failures failures;

  /** All procedures, the revisions of one, or the document of one revision. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      show(request, response);
    } catch (BusinessException refused) {
      refuse(refused, response);
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("number") != null) {
      byte[] document = revisions.document(code(request), number(request));
      response.setContentType(XML);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + code(request) + ".xml\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(document);
    } else if (request.getParameter("code") != null) {
      ProcedureLine line = revisions.of(code(request), prefs.getLanguage());
      say(response, 200, lines(line.revisions().stream().map(DefinitionCommands::line)));
    } else {
      say(
          response,
          200,
          lines(revisions.all(prefs.getLanguage()).stream().map(DefinitionCommands::line)));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!XML.equals(request.getContentType())) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    try {
      act(request, response);
    } catch (BusinessException refused) {
      refuse(refused, response);
    }
  }

  private void refuse(BusinessException refused, HttpServletResponse response) throws IOException {
    if (refused.error() == SharedError.DENIED) {
      throw refused;
    }
    say(response, 409, refused.code() + " " + failures.message(refused) + "\n");
  }

  private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (Optional.ofNullable(request.getParameter("do")).orElse("")) {
      case "check" -> check(read(request), response);
      case "publish" -> {
        byte[] document = read(request);
        if (check(document, response)) {
          publish(document, request, response);
        }
      }
      case "withdraw" ->
          say(response, 200, code(request) + " " + withdrawal.withdraw(code(request)) + "\n");
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean check(byte[] document, HttpServletResponse response) throws IOException {
    DefinitionReport report = checker.check(document, prefs.getLanguage());
    if (!report.isRight()) {
      say(
          response,
          UNPROCESSABLE,
          lines(
              report.faults().stream()
                  .map(fault -> fault.line() + ":" + fault.column() + ": " + fault.text())));
    }
    return report.isRight();
  }

  private void publish(byte[] document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Published published = publisher.document(document, day(request, "from"), day(request, "until"));
    say(response, 201, published.code() + " " + published.number() + "\n");
  }

  private static byte[] read(HttpServletRequest request) throws IOException {
    return request.getInputStream().readNBytes(CheckDefinition.MOST_BYTES + 1);
  }

  private static Optional<LocalDate> day(HttpServletRequest request, String name) {
    try {
      return Optional.ofNullable(request.getParameter(name))
          .filter(text -> !text.isEmpty())
          .map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      throw new BusinessException(ProcedureError.NOT_A_DAY, notADay);
    }
  }

  private static ProcedureCode code(HttpServletRequest request) {
    try {
      return new ProcedureCode(request.getParameter("code"));
    } catch (IllegalArgumentException notACode) {
      throw new BusinessException(ProcedureError.UNKNOWN_PROCEDURE, notACode);
    }
  }

  private static int number(HttpServletRequest request) {
    String number = request.getParameter("number");
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }

  private static String line(ProcedureLine line) {
    String state =
        line.isWithdrawn() ? "withdrawn" : line.isOnOffer() ? "on-offer" : "not-in-force";
    return String.join("\t", line.code(), state, line.institution(), line.title());
  }

  private static String line(RevisionLine line) {
    return String.join(
        "\t",
        Integer.toString(line.number()),
        line.inForce() ? "in-force" : "",
        line.from().toString(),
        line.until() == null ? "" : line.until().toString(),
        line.publishedAt().toString(),
        line.publishedBy(),
        line.sha256());
  }

  private static String lines(java.util.stream.Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static void say(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(text);
  }
}
