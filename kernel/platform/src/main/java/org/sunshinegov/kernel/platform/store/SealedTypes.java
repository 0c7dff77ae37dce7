package org.sunshinegov.kernel.platform.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes sealed interfaces of a model without an annotation on them: the record's simple name tells the case. */
class SealedTypes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        return sealed(type.getRawType()) == null
                ? super.findTypeResolver(config, type, base)
                : new StdTypeResolverBuilder()
                        .init(JsonTypeInfo.Id.NAME, null)
                        .inclusion(JsonTypeInfo.As.PROPERTY)
                        .typeProperty("is");
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> sealed = sealed(annotated.getRawType());
        return sealed == null ? super.findSubtypes(annotated) : cases(sealed);
    }

    @Override
    public String findTypeName(AnnotatedClass type) {
        return sealed(type.getRawType()) == null
                ? super.findTypeName(type)
                : type.getRawType().getSimpleName();
    }

    /** The sealed interface a type is or belongs to; null when there is none. */
    private static Class<?> sealed(Class<?> type) {
        if (type.isSealed() && type.isInterface()) {
            return type;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return parent;
            }
        }
        return null;
    }

    private static List<NamedType> cases(Class<?> sealed) {
        List<NamedType> cases = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            cases.add(new NamedType(permitted, permitted.getSimpleName()));
        }
        return cases;
    }
}
