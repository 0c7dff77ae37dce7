package org.sunshinegov.kernel.platform.refusal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.sunshinegov.kernel.law.LawRefusal;
import org.sunshinegov.kernel.platform.store.Outage;

/** The one place where what went wrong becomes an answer: a problem document for programs, the same words as a page for people. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Instance<ProblemPage> page;
    private final FieldFaults faults;

    ProblemMappers(Instance<ProblemPage> page, FieldFaults faults) {
        this.page = page;
        this.faults = faults;
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> refused(Refusal refusal, ContainerRequestContext request) {
        return answer(Problem.of(refusal), request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> stale(OptimisticLockException race, ContainerRequestContext request) {
        return answer(Problem.of(Refusal.stale()), request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> stale(StaleStateException race, ContainerRequestContext request) {
        return answer(Problem.of(Refusal.stale()), request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        return answer(Problem.of(Refusal.invalidFields(faults.of(invalid))), request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> unreadable(JacksonException unreadable, ContainerRequestContext request) {
        if (unreadable instanceof RefusedValue value) {
            return refused(Refusal.invalidFields(Map.of(where(value), value.fault())), request);
        }
        if (unreadable instanceof InvalidNullException hole) {
            return refused(Refusal.invalidFields(Map.of(where(hole), FieldFault.hole())), request);
        }
        return answer(
                Problem.of(
                        Refusal.invalid("unreadable-json", "请求内容不是有效的 JSON。", "The body is not the JSON expected here.")
                                .with("at", where(unreadable))),
                request);
    }

    /** The framework has an answer of its own to these, which is no problem document. */
    @ServerExceptionMapper
    Uni<RestResponse<Object>> mismatched(MismatchedInputException unreadable, ContainerRequestContext request) {
        return unreadable(unreadable, request);
    }

    private static String where(JacksonException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
    }

    /** A token that is none, was forged or is over. A page leads to the sign-in, as the framework has it. */
    @ServerExceptionMapper
    Uni<Response> unknown(
            AuthenticationFailedException unknown, ContainerRequestContext request, RoutingContext routing) {
        return isApi(request)
                ? answer(byStatus(401), request).map(RestResponse::toResponse)
                : new AuthenticationFailedExceptionMapper().handle(routing, unknown);
    }

    /** Whoever comes back from Keycloak too late, in another browser, or with what is not its answer. */
    @ServerExceptionMapper
    Uni<RestResponse<Object>> unfinished(
            AuthenticationCompletionException unfinished, ContainerRequestContext request) {
        return answer(
                Problem.of(401, "sign-in-again", "登录没有完成，请重新登录。", "The sign-in was not completed. Sign in again."),
                request);
    }

    /** What the law refuses was asked by somebody's input: a period that is none, a day outside the calendar. */
    @ServerExceptionMapper
    Uni<RestResponse<Object>> refusedByLaw(LawRefusal refusal, ContainerRequestContext request) {
        return answer(Problem.of(Refusal.invalid(refusal.code(), refusal.zh(), refusal.en())), request);
    }

    @ServerExceptionMapper
    Uni<RestResponse<Object>> http(WebApplicationException http, ContainerRequestContext request) {
        Response response = http.getResponse();
        if (http.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable, request);
        }
        if (http.getCause() instanceof Refusal refusal) {
            return refused(refusal, request);
        }
        Map<String, FieldFault> faults = QueryFaults.of(http);
        if (!faults.isEmpty()) {
            return refused(Refusal.invalidFields(faults), request);
        }
        int status = response.getStatus();
        if (status < 400) {
            return Uni.createFrom()
                    .item(RestResponse.ResponseBuilder.create(status)
                            .location(response.getLocation())
                            .build());
        }
        return answer(status == 404 ? Problem.of(Refusal.notFound()) : byStatus(status), request);
    }

    /** The log names the method that broke; the path may carry what lets its holder in. */
    @ServerExceptionMapper
    Uni<RestResponse<Object>> fault(Throwable fault, ContainerRequestContext request, SimpleResourceInfo resource) {
        if (says(fault, "Param limit of ")) {
            return answer(byStatus(413), request);
        }
        if (says(fault, "Connection terminated ")) {
            return answer(byStatus(400), request);
        }
        if (Outage.ofConnection(fault)) {
            LOG.warnf("No connection while answering %s in %s: %s", request.getMethod(), where(resource), fault);
            return answer(
                    Problem.numbered(
                            503,
                            "unavailable",
                            "系统暂时无法处理，请稍后重试；已提交的内容不会重复办理。",
                            "Not available now, try again soon; what was submitted is not handled twice."),
                    request);
        }
        LOG.errorf(fault, "Fault while answering %s in %s", request.getMethod(), where(resource));
        return answer(
                Problem.numbered(
                        500,
                        "fault",
                        "系统出现故障，您填写的内容没有提交，请稍后重试。",
                        "Something broke on our side; nothing was submitted."),
                request);
    }

    /** For a form of more than a thousand fields, or files that break off, the framework has a sentence but no type. */
    private static boolean says(Throwable fault, String sentence) {
        return fault.getMessage() != null && fault.getMessage().startsWith(sentence);
    }

    private static String where(SimpleResourceInfo resource) {
        return resource.getResourceClass() == null
                ? "no resource"
                : resource.getResourceClass().getSimpleName() + "." + resource.getMethodName();
    }

    private static Problem byStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(Refusal.unauthenticated());
            case 403 -> Problem.of(Refusal.forbidden("forbidden", "您没有权限执行该操作。", "You may not do this."));
            case 405 -> Problem.of(405, "method-not-allowed", "不支持该请求方式。", "This method is not allowed here.");
            case 406 -> Problem.of(406, "not-acceptable", "无法按所要求的格式返回。", "Not available in the format asked for.");
            case 413 -> Problem.of(413, "too-large", "提交的内容过大。", "What was sent is too large.");
            case 415 -> Problem.of(415, "media-type", "不支持该内容类型。", "This media type is not understood here.");
            default -> Problem.of(status, "bad-request", "请求有误。", "The request is not well formed.");
        };
    }

    private Uni<RestResponse<Object>> answer(Problem problem, ContainerRequestContext request) {
        if (page.isUnsatisfied() || isApi(request) || !wantsPage(request)) {
            return Uni.createFrom()
                    .item(RestResponse.ResponseBuilder.<Object>create(problem.status())
                            .entity(problem)
                            .type(Problem.MEDIA_TYPE)
                            .build());
        }
        return page.get().render(problem).map(html -> RestResponse.ResponseBuilder.<Object>create(problem.status())
                .entity(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build());
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        String accept = request.getHeaderString("Accept");
        return accept == null || accept.contains("html") || accept.contains("*/*");
    }
}
