package org.disclosuredesk.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where a dashboard listens to what changes, as events the server sends. */
@Controller
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "desk.serving", matchIfMissing = true)
class LiveBoardStream {

    private static final String TRY_AGAIN_SECONDS = "30";

    private final LiveBoard live;
    private final SessionRegistry sessions;

    LiveBoardStream(LiveBoard live, SessionRegistry sessions) {
        this.live = live;
        this.sessions = sessions;
    }

    @GetMapping(path = "/dashboard/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(HttpServletRequest request) {
        return live.listen(mayListen(request))
                .map(stream -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        // Proxies that gather an answer before they pass it on would let nothing through.
                        .header("X-Accel-Buffering", "no")
                        .body(stream))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS)
                        .build());
    }

    /** As long as the session it was opened in goes on: listening does not prolong it. */
    private BooleanSupplier mayListen(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return () -> false;
        }
        var id = session.getId();
        return () -> {
            var known = sessions.getSessionInformation(id);
            return known != null && !known.isExpired();
        };
    }
}
