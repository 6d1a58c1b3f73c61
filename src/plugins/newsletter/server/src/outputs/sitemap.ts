import { robots } from '../../../domain/render/sitemap/robots';
import { sitemap } from '../../../domain/render/sitemap/sitemap';
import { defineRenderer } from './renderer';

export const sitemapRenderer = defineRenderer('sitemap', { version: 1, render: sitemap });

export const robotsRenderer = defineRenderer('robots', { version: 1, render: (_site, site) => robots(site) });
