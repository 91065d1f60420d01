package lu.espace.shared.service;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.DeskDirectory;

/** The agents that a test puts at desks. */
public final class TestDesks implements DeskDirectory {

  private final Map<Ssn, Set<String>> desks = new ConcurrentHashMap<>();

  public void put(String ssn, String... desk) {
    desks.put(new Ssn(ssn), Set.of(desk));
  }

  @Override
  public boolean isAgent(Ssn holder) {
    return desks.containsKey(holder);
  }

  @Override
  public boolean serves(Ssn agent, String desk) {
    return desks.getOrDefault(agent, Set.of()).contains(desk);
  }
}
