package lu.espace.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds back what several pages send, until all have sent it, so that it reaches the server at the
 * same moment.
 */
final class Together {

  private final List<Page> pages = new ArrayList<>();
  private final List<Route> held = new ArrayList<>();

  /** From now on, what this page sends waits. */
  void hold(Page page) {
    pages.add(page);
    page.route(
        "**/*",
        route -> {
          if (route.request().method().equals("POST")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
  }

  /** Waits until every page has sent something, and lets it all go. */
  void release() {
    pages.get(0).waitForCondition(() -> held.size() >= pages.size());
    held.forEach(Route::resume);
    pages.forEach(Page::unrouteAll);
  }
}
