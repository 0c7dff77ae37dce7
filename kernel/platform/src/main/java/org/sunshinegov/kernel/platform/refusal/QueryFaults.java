package org.sunshinegov.kernel.platform.refusal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Numbers, words and ids of a query that are none. To the framework they are an unknown address, as an id of a path that is
 * none rightly is; who wrote them should hear which parameter it was.
 */
final class QueryFaults {

    private final MultivaluedMap<String, String> query;
    private final Map<String, FieldFault> faults = new TreeMap<>();

    private QueryFaults(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /** Empty where something else was wrong. */
    static Map<String, FieldFault> of(WebApplicationException http) {
        if (!(http instanceof NotFoundException) || http.getCause() == null) {
            return Map.of();
        }
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        QueryFaults found = new QueryFaults(request.getUriInfo().getQueryParameters());
        found.look(request.getTarget().getLazyMethod().getMethod().getParameters());
        return found.faults;
    }

    private void look(Parameter... parameters) {
        for (Parameter parameter : parameters) {
            look(parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    look(field, field.getName(), field.getType());
                }
            }
        }
    }

    private void look(AnnotatedElement declared, String name, Class<?> type) {
        RestQuery named = declared.getAnnotation(RestQuery.class);
        if (named == null) {
            return;
        }
        String parameter = named.value().isEmpty() ? name : named.value();
        for (String typed : query.getOrDefault(parameter, List.of())) {
            if (type == int.class || type == Integer.class) {
                lookAtNumber(parameter, typed);
            } else if (type == UUID.class) {
                lookAtId(parameter, typed);
            } else if (type.isEnum()) {
                lookAtWord(parameter, typed, (Enum<?>[]) type.getEnumConstants());
            }
        }
    }

    private void lookAtNumber(String parameter, String typed) {
        try {
            var unused = Integer.valueOf(typed);
        } catch (NumberFormatException none) {
            faults.put(parameter, FieldFault.noNumber());
        }
    }

    private void lookAtId(String parameter, String typed) {
        try {
            var unused = UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            faults.put(parameter, FieldFault.noId());
        }
    }

    private void lookAtWord(String parameter, String typed, Enum<?>... allowed) {
        if (Arrays.stream(allowed).noneMatch(one -> one.name().equals(typed))) {
            faults.put(parameter, FieldFault.noneOf(allowed));
        }
    }
}
