package lu.espace.server;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of a draft as the assistant's page uses it: drawn, saved while it is typed, and left.
 * The autosave writes two texts in turn, so that each of them changes the draft. Afterwards the
 * draft holds one of them.
 */
final class AssistantLoad {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"(a:i_[^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]*name=\"(a:i_[^\"]+)\"[^>]*>([^<]*)<");
  private static final Pattern MENU =
      Pattern.compile("<select[^>]*name=\"(a:i_[^\"]+)\".*?</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
  private static final String TEXT = "type=\"text\"";
  private static final String CHECKED = "checked=\"checked\"";

  private final PageLoad load;
  private final URI page;
  private int turn;

  /**
   * @param draft what follows {@code n=} in the page's address
   */
  AssistantLoad(PageLoad load, URI pages, String draft) {
    this.load = load;
    this.page = pages.resolve("/space/assistant?n=" + draft);
  }

  List<PageLoad.Figures> measure(int times) {
    PageLoad.Figures drawn = load.measure("assistant, page", () -> load.get(page), times);
    String html = text(load.get(page));
    PageLoad.Figures saved = load.measure("assistant, autosave", () -> save(html), times);
    String fresh = text(load.get(page));
    PageLoad.Figures left = load.measure("assistant, step", () -> leave(fresh), times);
    return List.of(drawn, saved, left);
  }

  /** One field changed. */
  private HttpResponse<byte[]> save(String html) {
    String field =
        inputs(html).keySet().stream()
            .findFirst()
            .orElseThrow(() -> new ServerFailure("No text to type at " + page));
    turn++;
    Map<String, String> form = faces(html, field, field + " a:seen");
    form.put("jakarta.faces.behavior.event", "change");
    form.put("jakarta.faces.partial.event", "change");
    form.put(field, "Measured " + turn % 2);
    return expect(post(form), "\"saved\":true");
  }

  /** All fields sent as they are, to go on; the browser then asks for the next page. */
  private HttpResponse<byte[]> leave(String html) {
    Map<String, String> form = faces(html, "a:next", "a");
    form.putAll(inputs(html));
    form.put("a:next", "a:next");
    HttpResponse<byte[]> answer = expect(post(form), "\"saved\":true", "<redirect");
    load.get(page);
    return answer;
  }

  private static Map<String, String> faces(String html, String source, String execute) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("jakarta.faces.partial.ajax", "true");
    form.put("jakarta.faces.source", source);
    form.put("jakarta.faces.partial.execute", execute);
    form.put("jakarta.faces.partial.render", "a:status a:progress");
    form.put("a", "a");
    form.put("a:seen", "");
    form.put("jakarta.faces.ViewState", find(STATE, html));
    return form;
  }

  private HttpResponse<byte[]> post(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return load.send(
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("Faces-Request", "partial/ajax")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** What is measured must be what was meant. */
  private static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer, String... signs) {
    String text = text(answer);
    for (String sign : signs) {
      if (text.contains(sign)) {
        return answer;
      }
    }
    throw new ServerFailure("Not saved: " + text);
  }

  /** What stands in the page's fields, the texts of one line first. */
  private static Map<String, String> inputs(String html) {
    Map<String, String> inputs = new LinkedHashMap<>();
    tags(html, TEXT).forEach(tag -> inputs.put(find(NAME, tag), value(tag)));
    tags(html, CHECKED).forEach(tag -> inputs.put(find(NAME, tag), value(tag)));
    AREA.matcher(html).results().forEach(area -> inputs.put(area.group(1), area.group(2)));
    MENU.matcher(html)
        .results()
        .forEach(menu -> inputs.put(menu.group(1), first(CHOSEN, menu.group()).orElse("")));
    return inputs;
  }

  private static Stream<String> tags(String html, String sign) {
    return INPUT
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .filter(tag -> tag.contains(sign) && NAME.matcher(tag).find());
  }

  private static String value(String tag) {
    return first(VALUE, tag).orElse("");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
  }

  private static String find(Pattern pattern, String text) {
    return first(pattern, text).orElseThrow(() -> new ServerFailure("Not found: " + pattern));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
