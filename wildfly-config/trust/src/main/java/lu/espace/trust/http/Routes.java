package lu.espace.trust.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which handler answers at which address. */
public final class Routes implements Handler {

  private final Map<String, Map<String, Handler>> exact = new LinkedHashMap<>();
  private final Map<String, Handler> below = new LinkedHashMap<>();

  /** Answers one method at one path. */
  public Routes at(String method, String path, Handler handler) {
    exact.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(method, handler);
    return this;
  }

  /** Answers GET at every path that starts so. */
  public Routes below(String start, Handler handler) {
    below.put(start, handler);
    return this;
  }

  @Override
  public Reply handle(Request request) {
    Map<String, Handler> methods = exact.getOrDefault(request.path(), Map.of());
    Handler handler = methods.get(request.method());
    if (handler != null) {
      return handler.handle(request);
    }
    if (!methods.isEmpty()) {
      return wrongMethod(methods.keySet());
    }
    for (Map.Entry<String, Handler> entry : below.entrySet()) {
      if (request.path().startsWith(entry.getKey())) {
        return request.isGet() ? entry.getValue().handle(request) : wrongMethod(Set.of("GET"));
      }
    }
    return Reply.refusal(404, "Not found");
  }

  private static Reply wrongMethod(Set<String> allowed) {
    return Reply.refusal(405, "Method not allowed")
        .with("Allow", allowed.stream().sorted().collect(Collectors.joining(", ")));
  }
}
