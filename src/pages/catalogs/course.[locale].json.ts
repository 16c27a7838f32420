import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, localeTags } from '../../config/locales.ts';

/* A stand-in until the words of the course arrive. */
export const getStaticPaths = (() =>
  localeTags.map((locale) => ({
    params: { locale },
    props: {
      content: {
        lang: locales[locale].lang,
        strings: { title: 'Course: Microsoft Threat Experts', 'course.about': 'About the course.' },
        lessons: {},
        check: {},
        exercises: {},
        pages: {},
        labels: {},
      },
    },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
