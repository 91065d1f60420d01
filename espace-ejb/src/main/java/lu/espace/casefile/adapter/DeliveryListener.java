package lu.espace.casefile.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import lu.espace.casefile.service.DeliverSubmission;
import lu.espace.casefile.service.OutboxRows;
import lu.espace.shared.domain.FileNumber;
import org.jboss.logging.Logger;

/**
 * Delivers what the queue announces. A delivery that fails is rolled back and comes again, after
 * the queue's own attempts by {@link OutboxRescan}.
 */
@PermitAll
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = DeliveryListener.QUEUE),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
public class DeliveryListener implements MessageListener {

  static final String QUEUE = "java:/jms/queue/EspaceOutbox";

  private static final Logger LOG = Logger.getLogger("lu.espace.casefile");

  @Inject private DeliverSubmission deliver;
  @Inject private OutboxRows rows;

  @Override
  public void onMessage(Message message) {
    FileNumber number = number(message);
    int attempt = rows.attempted(number);
    if (deliver.deliver(number)) {
      LOG.infof("ESP-0820 File %s delivered, attempt %d", number, attempt);
    }
  }

  private static FileNumber number(Message message) {
    try {
      return new FileNumber(message.getBody(String.class));
    } catch (JMSException unreadable) {
      throw new IllegalStateException("The message names no file", unreadable);
    }
  }
}
