package org.disclosuredesk;

import org.disclosuredesk.query.commandline.CommandLineDesk;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Disclosure Desk (依申请公开办理台): keeps every request as the list of what happened to it and derives the rest.
 *
 * <p>Beans go by their full class names: the two sides cannot see each other and so cannot avoid each other's short ones.
 *
 * <p>Started without a verb it serves the desk; see {@link CommandLineDesk}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class DisclosureDesk {

    public static void main(String[] args) {
        var code = CommandLineDesk.run(args);
        if (code != null) {
            System.exit(code);
        }
    }
}
