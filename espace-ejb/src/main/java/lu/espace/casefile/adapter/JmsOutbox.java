package lu.espace.casefile.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import lu.espace.casefile.port.Outbox;
import lu.espace.shared.domain.FileNumber;

/** Announces by a message on the server's queue, inside the same XA transaction as the database. */
@Dependent
public class JmsOutbox implements Outbox {

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext context;

  @Resource(lookup = DeliveryListener.QUEUE)
  private Queue queue;

  @Override
  public void announce(FileNumber number) {
    context.createProducer().send(queue, number.value());
  }
}
