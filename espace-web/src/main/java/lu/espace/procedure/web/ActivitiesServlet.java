package lu.espace.procedure.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.procedure.service.Activities;
import lu.espace.shared.domain.Language;

/** The economic activities, one a line: code and title. Browsers keep them for a day. */
@WebServlet("/activities")
public class ActivitiesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private Activities activities;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("lang");
    Language language =
        Stream.of(Language.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElse(Language.FR);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "private, max-age=86400");
    PrintWriter out = response.getWriter();
    for (Choice activity : activities.list(language)) {
      out.append(activity.label()).append('\n');
    }
  }
}
