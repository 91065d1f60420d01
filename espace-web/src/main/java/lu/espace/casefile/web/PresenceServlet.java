package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import lu.espace.casefile.service.Company;
import lu.espace.casefile.service.DraftPresence;
import lu.espace.casefile.service.Fellow;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Formats;

/**
 * Asked by the open page of a draft: who else has it open, and whether the answers changed. {@code
 * POST /space/presence?n=<number>&tab=<id>&step=<id>}, with {@code left=true} from a page that
 * goes.
 */
@WebServlet("/space/presence")
public class PresenceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern TAB = Pattern.compile("[0-9a-f-]{8,36}");
  private static final Pattern STEP = Pattern.compile("[\\w.-]{1,200}");

  @Inject private DraftPresence presence;
  @Inject private Formats formats;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileNumber number =
        FileNumber.parse(request.getParameter("n"))
            .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    String tab = parameter(request, "tab", TAB);
    if (request.getParameter("left") != null) {
      presence.leave(number, tab);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    Company company = presence.look(number, tab, parameter(request, "step", STEP));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      JsonArrayBuilder others = Json.createArrayBuilder();
      company.others().forEach(other -> others.add(json(other)));
      writer.writeObject(
          Json.createObjectBuilder()
              .add("version", company.version())
              .add("others", others)
              .build());
    }
  }

  private jakarta.json.JsonObjectBuilder json(Fellow other) {
    return Json.createObjectBuilder()
        .add("name", other.name())
        .add("self", other.self())
        .add("step", other.step())
        .add("at", formats.time(other.seenAt()));
  }

  private static String parameter(HttpServletRequest request, String name, Pattern form) {
    String value = request.getParameter(name);
    if (value == null || !form.matcher(value).matches()) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return value;
  }
}
