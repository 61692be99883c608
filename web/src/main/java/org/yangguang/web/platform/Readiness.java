package org.yangguang.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.yangguang.platform.Condition;

/** {@code /health/ready} on the management port. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    @Inject private Condition condition;

    @Override
    public HealthCheckResponse call() {
        Map<String, Boolean> checks = condition.checks();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("yangguang").status(!checks.containsValue(false));
        checks.forEach(answer::withData);
        return answer.build();
    }
}
