import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { currentLanguage, rememberLanguage } from '../lib/language';
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { queryClient } from './query-client';
import { router } from './router';

document.documentElement.lang = currentLanguage();
rememberLanguage(currentLanguage()); // each visit renews it

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
