package org.sunshinegov.kernel.platform.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** No text of a query, a path or a form holds U+0000, which PostgreSQL keeps in no text; files are bytes and may. */
@Provider
public class TextParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new Checked() : null;
    }

    private static final class Checked implements ParamConverter<String> {

        @Override
        public String fromString(String text) {
            if (FieldFault.isUnkeepable(text)) {
                throw Refusal.invalidFields(faults(CurrentRequestManager.get()));
            }
            return text;
        }

        @Override
        public String toString(String text) {
            return text;
        }
    }

    /** The same for a form that an endpoint takes as it is. */
    public static MultivaluedMap<String, String> required(MultivaluedMap<String, String> typed) {
        Map<String, FieldFault> faults = new TreeMap<>();
        look(typed, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return typed;
    }

    private static Map<String, FieldFault> faults(ResteasyReactiveRequestContext request) {
        Map<String, FieldFault> faults = new TreeMap<>();
        look(request.getUriInfo().getQueryParameters(), faults);
        look(request.getUriInfo().getPathParameters(), faults);
        look(request.getFormData(), faults);
        return faults;
    }

    private static void look(MultivaluedMap<String, String> parameters, Map<String, FieldFault> faults) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(FieldFault::isUnkeepable)) {
                faults.put(name, FieldFault.unkeepable());
            }
        });
    }

    private static void look(FormData form, Map<String, FieldFault> faults) {
        if (form == null) {
            return;
        }
        for (String name : form) {
            if (form.get(name).stream()
                    .anyMatch(typed -> !typed.isFileItem() && FieldFault.isUnkeepable(typed.getValue()))) {
                faults.put(name, FieldFault.unkeepable());
            }
        }
    }
}
