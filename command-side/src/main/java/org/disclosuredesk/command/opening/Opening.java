package org.disclosuredesk.command.opening;

import java.util.List;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Opens the desk: once acts can be performed, and before the web server answers. Other programs open nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Opening implements SmartLifecycle {

    private final List<BeforeOpening> works;
    private boolean open;

    Opening(List<BeforeOpening> works) {
        this.works = List.copyOf(works);
    }

    @Override
    public void start() {
        works.forEach(BeforeOpening::beforeOpening);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** After Axon, whose handlers it needs, and before the web server. */
    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }
}
